import { createApp } from 'vue'
import { common } from '@kit/words/common'
import { errors } from '@kit/words/errors'
import { terms } from '@kit/words/terms'
import { createWords } from '@kit/words'
import App from './App.vue'
import { whoIsHere, words as access } from './access'
import { alarm, words as dispatch } from './dispatch'
import { words as duty } from './duty'
import { words as incidents } from './incidents'
import { useOutbox } from './outbox/useOutbox'
import { words as positions } from './positions'
import { router } from './router'
import { keepShell } from './shell/useInstall'
import { words as shell } from './shell/words'
import './vant.css'
import './style.css'

async function start(): Promise<void> {
  await Promise.all([whoIsHere().recognise(), useOutbox().start()])
  const app = createApp(App)
  app.use(createWords({ common, errors, terms, shell, access, duty, positions, dispatch, incidents })).use(router)
  app.mount('#app')
  window.addEventListener('pointerdown', alarm.unlock)
  window.addEventListener('vite:preloadError', () => location.reload())
  await keepShell()
}

void start()
