/** Whether the server has a newer page than the one that runs here. Nothing is reloaded unasked: somebody may be in the middle of a task. */
import { readonly, ref } from 'vue'

const HOME = '/member/'
const LOOK_EVERY_MS = 15 * 60_000
const outdated = ref(false)
const running = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.getAttribute('src') ?? ''

async function look(): Promise<void> {
  if (document.visibilityState !== 'visible' || !navigator.onLine || running === '') return
  const page = await fetch(HOME, { cache: 'no-cache' }).then(answer => (answer.ok ? answer.text() : running), () => running)
  outdated.value = !page.includes(running)
}

/** For as long as the page lives. */
export function watchVersion(): void {
  setInterval(() => void look(), LOOK_EVERY_MS)
  document.addEventListener('visibilitychange', () => void look())
}

export const useVersion = () => ({ outdated: readonly(outdated), reload: () => location.reload() })
