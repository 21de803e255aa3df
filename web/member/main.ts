import { createApp } from 'vue'
import App from './App.vue'
import { whoIsHere } from './access'
import { alarm } from './dispatch'
import { useOutbox } from './outbox/useOutbox'
import { fetchPages, router } from './router'
import { keepShell } from './shell/useInstall'
import { words } from './words'
import './vant.css'
import './style.css'

async function start(): Promise<void> {
  await Promise.all([whoIsHere().recognise(), useOutbox().start()])
  createApp(App).use(words).use(router).mount('#app')
  window.addEventListener('pointerdown', alarm.unlock)
  await Promise.all([fetchPages(), keepShell()])
}

void start()
