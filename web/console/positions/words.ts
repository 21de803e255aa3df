import type { Words } from '@kit'

export const words: Words = {
  'zh-CN': {
    map: '地图', no_map: '浏览器无法显示地图（需要 WebGL）。其余功能照常可用。', legend: '图例', stale: '位置超过 3 分钟', at_post: '在点位上', carries: '携带', house: '{posts} 个点位，{guards} 人值守',
    look: '查看位置', look_title: '查看 {name} 的位置', look_about: '与警情无关的查看需要写明理由。{name} 会在“谁看过我”里看到您的姓名、时间和理由。', reason: '理由',
  },
  en: {
    map: 'Map', no_map: 'This browser cannot draw the map (it needs WebGL). Everything else works.', legend: 'Legend', stale: 'older than 3 minutes', at_post: 'at the post', carries: 'carries', house: '{posts} posts, {guards} guards',
    look: 'Look up', look_title: 'Look up where {name} is', look_about: 'Outside an incident a look-up needs a reason. {name} will see your name, the time and the reason under “who looked at me”.', reason: 'Reason',
  },
}
