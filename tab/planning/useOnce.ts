import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'

/** Done once however often it is pressed: two presses in the same moment come before the button is drawn anew. */
export function useOnce<Asked, Answer>(work: (asked: Asked) => Promise<Answer>) {
  const pressed = useRef(false)
  const doing = useMutation({
    mutationFn: work,
    onSettled: () => {
      pressed.current = false
    },
    networkMode: 'always',
  })
  return {
    ...doing,
    press: (asked: Asked) => {
      if (pressed.current) return
      pressed.current = true
      doing.mutate(asked)
    },
  }
}
