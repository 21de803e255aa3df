import { createApp } from 'vue'
import App from './App.vue'
import { whoIsHere } from './access'
import { wearComfort } from './comfort'
import { alarm } from './dispatch'
import { useOutbox } from './outbox/useOutbox'
import { fetchPages, router } from './router'
import { keepShell } from './shell/useInstall'
import { watchVersion } from './shell/useVersion'
import { words } from './words'
import './vant.css'
import './style.css'

async function start(): Promise<void> {
  wearComfort()
  await Promise.all([whoIsHere().recognise(), useOutbox().start()])
  createApp(App).use(words).use(router).mount('#app')
  window.addEventListener('pointerdown', alarm.unlock)
  watchVersion()
  await Promise.all([fetchPages(), keepShell()])
}

void start()
