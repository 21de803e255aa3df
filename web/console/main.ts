import { createApp } from 'vue'
import App from './App.vue'
import './style.css'
import { router } from './router'
import { applyTheme } from './shell'
import { words } from './words'

applyTheme()
createApp(App).use(words).use(router).mount('#app')
