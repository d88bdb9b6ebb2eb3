/** Name of the checked configuration that deployment puts beside each function. */
export const CONFIGURATION_FILE = 'redress.config.json';
