import { ref } from 'vue'

const MOST = 8

/** What was said last, newest first. Kept in this window only: lines hold names. */
export const saidLines = ref<readonly string[]>([])

export function keepLine(line: string): void {
  const said = line.trim()
  if (said) saidLines.value = [said, ...saidLines.value.filter(other => other !== said)].slice(0, MOST)
}
