/** As few as possible that are right are turned away, and no list of several is let through. */
const ADDRESS = /^[^\s@,;<>"()[\]\\]+@[^\s@,;<>"()[\]\\.]+(\.[^\s@,;<>"()[\]\\.]+)+$/

export function isEmail(text: string): boolean {
  return ADDRESS.test(text.trim())
}

/** One person writes an address in many ways; this is the one it is known by. */
export function normalisedEmail(text: string): string {
  return text.trim().normalize('NFC').toLowerCase()
}

export function isSameEmail(one: string, other: string): boolean {
  return normalisedEmail(one) === normalisedEmail(other)
}
