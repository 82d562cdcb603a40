import { HostConfig } from 'adaptivecards'

const COLOURS = ['default', 'dark', 'light', 'accent', 'good', 'warning'] as const

function coloursOf() {
  const usual = { default: 'var(--text)', subtle: 'var(--quiet)' }
  const bad = { default: 'var(--bad)', subtle: 'var(--bad)' }
  return { ...Object.fromEntries(COLOURS.map((name) => [name, usual])), attention: bad }
}

function containerOf(background: string) {
  return { backgroundColor: `var(--${background})`, foregroundColors: coloursOf() }
}

/** Colours are those of the page's own style, so that light, dark and high contrast follow the phone. */
export function hostConfig(): HostConfig {
  // Whoever has set the letters of the browser larger gets them larger here too.
  const scale = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
  const sized = (pixels: number): number => Math.round(pixels * scale)
  return new HostConfig({
    supportsInteractivity: true,
    fontFamily: 'inherit',
    fontSizes: {
      small: sized(14),
      default: sized(16),
      medium: sized(18),
      large: sized(22),
      extraLarge: sized(26),
    },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    spacing: { small: 8, default: 12, medium: 16, large: 24, extraLarge: 32, padding: 20 },
    separator: { lineThickness: 1, lineColor: 'var(--thin)' },
    containerStyles: {
      default: containerOf('box'),
      emphasis: containerOf('emphasis'),
      accent: containerOf('emphasis'),
      good: containerOf('good'),
      warning: containerOf('warning'),
      attention: containerOf('attention'),
    },
    actions: {
      maxActions: 30,
      spacing: 'medium',
      buttonSpacing: 10,
      showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
      actionsOrientation: 'vertical',
      actionAlignment: 'stretch',
      allowTitleToWrap: true,
    },
    inputs: {
      label: {
        requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { weight: 'bolder' },
      },
      errorMessage: { color: 'attention', weight: 'bolder' },
    },
    factSet: {
      title: { weight: 'bolder', wrap: true, maxWidth: 150 },
      value: { wrap: true },
      spacing: 12,
    },
    textBlock: { headingLevel: 1 },
  })
}
