/** How our documents look: A4, in points. */
export const MARGIN = 57
export const FOOTER = 40
export const [PLAIN, BOLD] = ['Helvetica', 'Helvetica-Bold']
export const [QUIET, LINE, BAR] = ['#444444', '#999999', '#0f6cbd']
export const SIZES = { H1: 20, H2: 15, H3: 11.5, P: 10.5 } as const
export const GAP = 10
export const [BELOW_HEADING, BELOW_TEXT, BELOW_TABLE] = [3, 4, GAP / 2]
