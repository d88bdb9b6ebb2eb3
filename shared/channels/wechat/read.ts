import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { PayloadError } from '../../errors.ts';
import { parseJson } from '../json.ts';
import { isObject } from '../read-payload.ts';

/** From its first tag to its last: nothing before it declares a type or an entity. */
const WHOLE = /^\uFEFF?\s*(?:<\?xml\s[^<>]*\?>\s*)?<xml>[^]*<\/xml>\s*$/;

/** WeChat puts every text into CDATA, so that nothing stands for anything else. */
const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  processEntities: false,
  trimValues: false,
  maxNestedTags: 16,
});

/**
 * The fields of a body in XML or JSON: the account's owner chooses which, and a sealed body does
 * not say. Of repeated fields, as the half-sealed mode has them, the first counts.
 * @throws {PayloadError} `xml_invalid`, or those of `parseJson`; the text is never quoted.
 */
export function readWechat(text: string): unknown {
  if (!/^\uFEFF?\s*</.test(text)) return parseJson(text);
  const { xml } = readXml(text);
  return isObject(xml)
    ? Object.fromEntries(
        Object.entries(xml).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
      )
    : {};
}

function readXml(text: string): Record<string, unknown> {
  const unreadable = () =>
    new PayloadError('The body is no XML of WeChat', { code: 'xml_invalid' });
  if (!WHOLE.test(text) || XMLValidator.validate(text) !== true) throw unreadable();
  try {
    const value: unknown = parser.parse(text);
    return isObject(value) ? value : {};
  } catch {
    // The parser's own message may quote the text, so it is not kept as a cause.
    throw unreadable();
  }
}
