/** Fields that the schemas of several channels share. */
import * as z from 'zod';

/** The last instant with a year of four digits; later ones do not sort as text. */
export const LATEST_MS = 253_402_300_799_999;

/**
 * A network's id as text: never blank, and never with U+FFFD, which stands where half a character
 * was: two such ids may have been different ones, and one post would pass for a copy of the other.
 */
export const textId = z.string().refine((id) => id.trim() !== '' && !id.includes('\uFFFD'));
