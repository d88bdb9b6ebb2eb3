/** Where the files of the classifier's model stand, among the sources and beside a bundle. */
export const MODEL_FOLDER = 'triage/classifier/';
export const MODEL_FILES = { card: 'model.json', weights: 'weights.bin' } as const;
