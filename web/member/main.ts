import { createApp, h } from 'vue'

createApp({ render: () => h('main', '平安联盟') }).mount('#app')
