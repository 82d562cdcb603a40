import { useRef, type TouchEvent } from 'react'

const FAR_ENOUGH = 60

/** A finger drawn sideways across the box: one step on to the left, one back to the right. */
export function useSwipe(onStep: (steps: 1 | -1) => void) {
  const start = useRef<{ x: number; y: number } | null>(null)
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const touch = touches.length === 1 ? touches[0] : undefined
      start.current = touch ? { x: touch.clientX, y: touch.clientY } : null
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const [touch, from] = [changedTouches[0], start.current]
      start.current = null
      if (!touch || !from) return
      const [x, y] = [touch.clientX - from.x, touch.clientY - from.y]
      if (Math.abs(x) < FAR_ENOUGH || Math.abs(x) < 2 * Math.abs(y)) return
      onStep(x < 0 ? 1 : -1)
    },
  }
}
