import type { Words } from '@kit'

export const words: Words = {
  'zh-CN': {
    map: '地图', no_map: '浏览器无法显示地图（需要 WebGL）。下面的列表和其余功能照常可用。', patchy: '底图有一部分读取失败，人员和警情照常显示。', legend: '图例', stale: '位置超过 3 分钟', crowd: '人群：数字为人数，绿圈为空闲比例，点开放大',
    at_post: '在点位上', carries: '携带', house: '{posts} 个点位，{guards} 人值守', tools: '地图工具', layers: '图层', list: '列表', measure: '测距', whole: '全站',
    layer: { incidents: '警情', houses: '平安屋', areas: '网格边界', reach: '到达圈', heat: '历史热力', names: '姓名', labels: '地名' },
    rings: '看到达圈', reach_of: '到达圈 · {name}', no_reach: '到达圈暂时算不出。', no_rings: '关闭到达圈',
    follow: '跟随', following: '跟随 {name}', unfollow: '不再跟随 {name}',
    measure_hint: '在地图上依次点击各点，Esc 结束。', straight: '直线 {metres}', walked: '步行 {metres}，{time}', no_way: '步行不通', again: '重新测', end_measure: '结束测距',
    period: '时间范围', days: '近 {n} 天', category: '类别', every_category: '全部类别', no_heat: '这段时间没有警情。', per_cell: '每格最多 {n} 起', in_all: '共 {n} 起',
    list_title: '地图上有什么', find: '按名称、状态查找', nothing_listed: '没有找到', more: '还有 {n} 项，请输入名称查找。', kind: { incident: '警情 {n}', house: '平安屋 {n}', member: '人员 {n}' },
    look: '查看位置', look_title: '查看 {name} 的位置', look_about: '与警情无关的查看需要写明理由。{name} 会在“谁看过我”里看到您的姓名、时间和理由。', reason: '理由',
  },
  en: {
    map: 'Map', no_map: 'This browser cannot draw the map (it needs WebGL). The list below and everything else work.', patchy: 'Part of the base map could not be read; people and incidents are shown.', legend: 'Legend', stale: 'older than 3 minutes', crowd: 'a crowd: the number of people, the green part of the ring is free; click to open',
    at_post: 'at the post', carries: 'carries', house: '{posts} posts, {guards} guards', tools: 'Map tools', layers: 'Layers', list: 'List', measure: 'Measure', whole: 'Whole station',
    layer: { incidents: 'Incidents', houses: 'Houses', areas: 'Grid boundaries', reach: 'Reach', heat: 'Past incidents', names: 'Names', labels: 'Place names' },
    rings: 'Show reach', reach_of: 'Reach · {name}', no_reach: 'The reach cannot be computed just now.', no_rings: 'Close the reach',
    follow: 'Follow', following: 'following {name}', unfollow: 'Stop following {name}',
    measure_hint: 'Click one point after the other; Esc ends.', straight: 'straight {metres}', walked: 'on foot {metres}, {time}', no_way: 'no way on foot', again: 'Start again', end_measure: 'End measuring',
    period: 'Period', days: 'last {n} days', category: 'Category', every_category: 'All categories', no_heat: 'No incidents in this period.', per_cell: 'at most {n} in a cell', in_all: '{n} in all',
    list_title: 'What is on the map', find: 'Find by name or state', nothing_listed: 'Nothing found', more: '{n} more: type a name to find them.', kind: { incident: 'Incidents {n}', house: 'Houses {n}', member: 'People {n}' },
    look: 'Look up', look_title: 'Look up where {name} is', look_about: 'Outside an incident a look-up needs a reason. {name} will see your name, the time and the reason under “who looked at me”.', reason: 'Reason',
  },
}
