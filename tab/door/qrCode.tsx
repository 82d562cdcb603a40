import type { DrawnCode } from '../../bot/http/contract/door'

/** Black on white in every theme, also where the system chooses the colours: phones read it, not people. */
export function QrCode({ code, label, className }: { code: DrawnCode; label: string; className: string }) {
  return (
    <svg
      className={className}
      viewBox={`0 0 ${code.size} ${code.size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      style={{ forcedColorAdjust: 'none' }}
    >
      <rect width={code.size} height={code.size} fill="#ffffff" />
      <path d={code.path} fill="#000000" />
    </svg>
  )
}
