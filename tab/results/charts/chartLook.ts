import { makeStyles, tokens } from '@fluentui/react-components'

/** The reader has chosen the colours, and the theme's own stand for nothing. */
export const CONTRAST = '@media (forced-colors: active)'

/**
 * Dark at both ends and pale towards the middle, the same in every theme, so that the ink upon them is always readable.
 * Each pale step has a pattern of its own.
 */
export const STEPS = [
  { fill: '#a8430a', ink: '#ffffff', pattern: null },
  { fill: '#f8d2b0', ink: '#1b1a19', pattern: 'falling' },
  { fill: '#e6e6e6', ink: '#1b1a19', pattern: null },
  { fill: '#b9d8f6', ink: '#1b1a19', pattern: 'rising' },
  { fill: '#0f4c9c', ink: '#ffffff', pattern: null },
] as const

export const useChartLook = makeStyles({
  svg: { display: 'block', width: '100%', overflow: 'visible' },
  label: {
    fill: tokens.colorNeutralForeground1,
    fontSize: '12px',
    fontVariantNumeric: 'tabular-nums',
    // A rim of the ground, so that a line behind does not strike the number out.
    paintOrder: 'stroke',
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '4px',
    [CONTRAST]: { stroke: 'Canvas' },
  },
  quietLabel: { fill: tokens.colorNeutralForeground2, fontSize: '12px' },
  grid: { stroke: tokens.colorNeutralStroke2, [CONTRAST]: { stroke: 'GrayText' } },
  ground: {
    fill: tokens.colorNeutralBackground3,
    stroke: tokens.colorNeutralStrokeAccessible,
    [CONTRAST]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  filled: { fill: tokens.colorBrandBackground, [CONTRAST]: { fill: 'Highlight' } },
  line: { stroke: tokens.colorBrandStroke1, strokeWidth: '2px', [CONTRAST]: { stroke: 'Highlight' } },
  outline: { stroke: tokens.colorNeutralStrokeAccessible, [CONTRAST]: { stroke: 'CanvasText' } },
})
