import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { GatheringKind } from '../../bot/domain/gathering'

/** Each kind has a colour, and always its name too: a colour alone says nothing to many. */
export const KIND_COLOURS: Record<GatheringKind, { line: string; fill: string; text: string }> = {
  'area-gathering': {
    line: tokens.colorPaletteBlueBorderActive,
    fill: tokens.colorPaletteBlueBackground2,
    text: tokens.colorPaletteBlueForeground2,
  },
  'theme-day': {
    line: tokens.colorPaletteMagentaBorderActive,
    fill: tokens.colorPaletteMagentaBackground2,
    text: tokens.colorPaletteMagentaForeground2,
  },
  'intro-course': {
    line: tokens.colorPaletteForestBorderActive,
    fill: tokens.colorPaletteForestBackground2,
    text: tokens.colorPaletteForestForeground2,
  },
  'basic-course': {
    line: tokens.colorPaletteTealBorderActive,
    fill: tokens.colorPaletteTealBackground2,
    text: tokens.colorPaletteTealForeground2,
  },
  'leader-meeting': {
    line: tokens.colorPalettePumpkinBorderActive,
    fill: tokens.colorPalettePumpkinBackground2,
    text: tokens.colorPalettePumpkinForeground2,
  },
  'working-group-meeting': {
    line: tokens.colorPalettePurpleBorderActive,
    fill: tokens.colorPalettePurpleBackground2,
    text: tokens.colorPalettePurpleForeground2,
  },
}

const useStyles = makeStyles({
  tag: {
    display: 'inline-block',
    paddingInline: tokens.spacingHorizontalSNudge,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
})
const useColours = makeStyles({
  'area-gathering': colours('area-gathering'),
  'theme-day': colours('theme-day'),
  'intro-course': colours('intro-course'),
  'basic-course': colours('basic-course'),
  'leader-meeting': colours('leader-meeting'),
  'working-group-meeting': colours('working-group-meeting'),
})

export function KindTag({ kind, text }: { kind: GatheringKind; text: string }) {
  const styles = useStyles()
  const ofKind = useColours()
  return <span className={mergeClasses(styles.tag, ofKind[kind])}>{text}</span>
}

function colours(kind: GatheringKind) {
  const { fill, text } = KIND_COLOURS[kind]
  return { backgroundColor: fill, color: text }
}
