import type { Words } from '@kit'

export const words: Words = {
  'zh-CN': {
    title: '前往的人', none: '没有人前往', none_hint: '这起警情没有队员接单。',
    accepted: '{time} 接单', arrived: '{time} 到场', ended: '{time} 结束，未到场', underway: '在路上', replay: '回放轨迹', replay_of: '回放{name}的轨迹',
    gone: '轨迹点已满 72 小时删除，只留时间和距离', empty: '没有定位，没有轨迹', two: '超过 24 小时，须两人', waiting: '待复核', agreed: '已同意，{time} 前有效',
    ask: '回放{name}前往警情 #{number} 的轨迹', told: '{name} 会在“谁看过我”里看到您的姓名、时间和理由。', takes_two: '这段路已结束超过 24 小时：先由另一位有权的人同意，同意后一小时内由您看一次。',
    reason: '理由', hint: '至少 5 个字', go: '回放', go_ask: '请人复核', asked: '已请另一位有权的人复核。同意后您会收到消息，再回到这里回放。', see_wish: '到“复核”页看', ready: '已有人同意。现在回放，只能看这一次。',
    at_scene: '现场', start: '接单', over: '结束', play: '播放', pause: '暂停', again: '从头播放', slider: '时间', rate: '播放速度', times: '{n} 倍', speed: '速度 {value} 米/秒', mean: '平均 {value} 米/秒', took: '用时 {time}', close: '关闭',
    fresh: '只留在这个窗口里，关闭后要再看须重新写理由。', few: '只有 {n} 个定位点，看不出路线。',
  },
  en: {
    title: 'Who went', none: 'Nobody went', none_hint: 'No member accepted this call.',
    accepted: 'accepted {time}', arrived: 'there {time}', ended: 'ended {time}, not there', underway: 'on the way', replay: 'Replay', replay_of: 'Replay the way of {name}',
    gone: 'Points deleted after 72 hours; times and distance are left', empty: 'No positions, no track', two: 'older than 24 hours: takes two', waiting: 'waits for a second person', agreed: 'agreed, good until {time}',
    ask: 'Replay the way of {name} to incident #{number}', told: '{name} will see your name, the time and the reason under “who looked at me”.', takes_two: 'It ended more than 24 hours ago: somebody else who may agrees first; then you look once, within the hour.',
    reason: 'Reason', hint: '5 characters at least', go: 'Replay', go_ask: 'Ask a second person', asked: 'A second person is asked. You hear as soon as it is agreed to; then come back here and replay.', see_wish: 'See “Four eyes”', ready: 'It has been agreed to. Replay it now; it can be seen this once.',
    at_scene: 'scene', start: 'accepted', over: 'ended', play: 'Play', pause: 'Pause', again: 'Play again', slider: 'Time', rate: 'Playing speed', times: '{n} times', speed: 'speed {value} m/s', mean: 'mean {value} m/s', took: 'took {time}', close: 'Close',
    fresh: 'It stays in this window alone; to see it again takes a reason again.', few: 'Only {n} positions: no route to be seen.',
  },
}
