/** Whether the last digit of a number is its Luhn check digit (ISO/IEC 7812-1). */
export function hasLuhnDigit(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Whether an IBAN, lower case without spaces, has the remainder 1 (ISO 7064 mod 97-10). */
export function hasIbanRemainder(iban: string): boolean {
  let remainder = 0;
  for (const letter of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(letter, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

/** The Dutch eleven test of a citizen service number of 9 digits: the last one counts minus one. */
export function passesElevenTest(digits: string): boolean {
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  return digits.length === weights.length && weigh(digits, weights) % 11 === 0;
}

/** Whether the ninth of nine digits is the check digit of UPU S10. */
export function hasS10Digit(digits: string): boolean {
  const check = 11 - (weigh(digits, [8, 6, 4, 2, 3, 5, 9, 7]) % 11);
  return Number(digits[8]) === (check === 10 ? 0 : check === 11 ? 5 : check);
}

/** Whether a UPS number, lower case with its `1z`, ends in its check digit. */
export function hasUpsDigit(code: string): boolean {
  let sum = 0;
  for (let at = 2; at < 17; at += 1) {
    const unit = code.charCodeAt(at);
    const value = unit >= 97 ? (unit - 97 + 2) % 10 : unit - 48;
    sum += at % 2 === 1 ? value * 2 : value;
  }
  return Number(code[17]) === (10 - (sum % 10)) % 10;
}

/** FedEx Express, 12 digits: weights 3, 1, 7, remainder of 11. */
export function hasFedExDigit(digits: string): boolean {
  const sum = weigh(digits, [3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1]);
  return digits.length === 12 && Number(digits[11]) === (sum % 11) % 10;
}

/** GS1 (FedEx Ground, SSCC, DHL Paket): from the right weights 3 and 1, up to a multiple of 10. */
export function hasGs1Digit(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length - 1; at += 1) {
    sum += Number(digits[digits.length - 2 - at]) * (at % 2 === 0 ? 3 : 1);
  }
  return Number(digits.at(-1)) === (10 - (sum % 10)) % 10;
}

/** DHL Express, 10 digits: the last is the remainder of 7 of those before. */
export function hasDhlDigit(digits: string): boolean {
  return digits.length === 10 && Number(digits.slice(0, 9)) % 7 === Number(digits[9]);
}

function weigh(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);
}
