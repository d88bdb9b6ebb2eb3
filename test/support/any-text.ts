import fc from 'fast-check';

/** Any UTF-16 units, halves of characters too, many of them of one script. */
export const anyText = (maxLength: number) =>
  fc
    .array(
      fc.oneof(
        fc.integer({ min: 0x20, max: 0x7e }),
        fc.integer({ min: 0, max: 0xffff }),
        fc.constantFrom(0x20, 0x40, 0x301, 0x4e00, 0xd83d, 0xde21, 0xfdfa, 0x200b),
      ),
      { maxLength },
    )
    .map((units) => String.fromCharCode(...units));
