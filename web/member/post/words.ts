import type { Words } from '@kit'

export const words: Words = {
  'zh-CN': {
    pairTitle: '平安屋值守平板', pairLead: '请向派出所要 8 位配对码（10 分钟内有效），在这里输入。', pairCode: '配对码', pair: '配对', notTablet: '这是我自己的手机', isTablet: '这是平安屋的共用平板',
    nobody: '现在无人值守', nobodyHint: '请当班平安员签到，警情会在这里响铃。', onShift: '正在值守', since: '{time} 起', begin: '签到值守', change: '换班', endShift: '下岗', endAsk: '{name} 现在下岗？', endWhat: '下岗后，这里不再为他响铃；正在处理的任务会退出。', endLast: '他走后这里无人值守。', confirm: '确定', cancel: '取消', back: '返回',
    live: '已连接', connecting: '正在连接', offline: '无网络', awake: '屏幕常亮', notAwake: '这台平板不能保持常亮：请在系统设置里把“自动锁定”改为“永不”。',
    tools: '屋内装备', noTools: '没有登记装备', usable: '完好', unusable: '不可用', until: '有效至 {date}', here: '本点位',
    help: '求助', helpHold: '按住 2 秒，向指挥室求助', helpKeep: '继续按住…', helpAsk: '现在向指挥室求助？', helpWhat: '指挥室会立即收到本点位的求助。', helpWaits: '正在发出求助…请同时拨打 110', helpSent: '求助已送达指挥室', helpSeen: '指挥室 {time} 已看到', helpUnseen: '还没有人看到；等待时可拨打 110', helpComing: '已派人前来', helpHere: '已有人到场', helpCancel: '误按，撤销求助', helpCancelAsk: '撤销这次求助？',
    who: '谁来值守？', whoHint: '点自己的名字；名单里没有，请输入手机号后 4 位。', tail: '手机号后 4 位', search: '查找', none: '没有找到。请核对号码，或联系派出所。', firstTime: '首次使用，先设口令',
    pin: '{name}，请输入 6 位值守口令', digits: '已输入 {n} 位，共 {of} 位', erase: '删一位', clear: '清空', forgot: '没有口令，或忘记了', relieve: '{name} 怎么办？', relieves: '他下岗', together: '一起值守',
    codeLead: '验证码会发到 {name} 登记的手机上，只能在这台平板使用。', sendCode: '发送验证码', code: '{name}，请输入手机收到的验证码', newPin: '设一个 6 位值守口令', newPinHint: '不要用生日、连号或手机尾号。', again: '再输一次口令', differ: '两次输入不一样，请重新设置。',
    ring: '本点位有警情', goes: '{name} 去', away: '{name}（在外）', noOne: '都去不了', minutes: '约 {n} 分钟', afterGo: '接单后显示地点和内容。', more: '另有 {n} 起在等。', silent: '没有声音：请点一下屏幕，并调大音量。',
    goingTitle: '{name} 的任务', depart: '出发', arrive: '到场', work: '开始处置', finish: '完成', withdraw: '去不了了', withdrawAsk: '{name} 退出这次任务？', withdrawWhat: '指挥室会马上另找人。', report: '处理情况（可不填）', fetch: '顺路取：{item}（{house}）', ownPhone: '也可以在自己的手机上继续。', waits: '正在发送…', noPlace: '地点见手机',
    offlineTitle: '没有网络时怎么用', offlineShort: '没有网络：请用电话',
    offline1: '屏幕左上角的灯变成“无网络”时，新的警情不会在这里响铃。', offline2: '按下的按钮会记住，一有网络就发出；请看清“正在发送”的字样。', offline3: '求助请直接拨打 110，或用电台呼叫指挥室。', offline4: '值守名单、任务地点和装备仍可查看，以最后一次联网时为准。', offline5: '网络断了超过几分钟，请打电话告诉派出所：这里仍有人值守。',
    lamp: '连接状态', loading: '正在读取…', retry: '再试一次',
  },
  en: {
    pairTitle: 'Post tablet', pairLead: 'Ask the station for an eight-digit pairing code (valid ten minutes) and type it here.', pairCode: 'Pairing code', pair: 'Pair', notTablet: 'This is my own phone', isTablet: 'This is a house’s shared tablet',
    nobody: 'Nobody is on shift', nobodyHint: 'A guard signs on, and calls will ring here.', onShift: 'On shift', since: 'since {time}', begin: 'Begin a shift', change: 'Change of shift', endShift: 'Go off duty', endAsk: '{name} goes off duty now?', endWhat: 'Nothing rings here for this guard any more, and a task under way is withdrawn.', endLast: 'Then nobody is on shift here.', confirm: 'Yes', cancel: 'Cancel', back: 'Back',
    live: 'Connected', connecting: 'Connecting', offline: 'No network', awake: 'Screen stays on', notAwake: 'This tablet cannot keep its screen on by itself: set auto-lock to “never” in its settings.',
    tools: 'Equipment of the house', noTools: 'No equipment listed', usable: 'good', unusable: 'not usable', until: 'until {date}', here: 'at this post',
    help: 'HELP', helpHold: 'Hold for 2 seconds to call the command room', helpKeep: 'Keep holding…', helpAsk: 'Call the command room for help now?', helpWhat: 'The command room is told at once that this post needs help.', helpWaits: 'Sending the call for help… ring 110 as well', helpSent: 'The command room has your call', helpSeen: 'Seen by the command room at {time}', helpUnseen: 'Nobody has seen it yet; you may ring 110 meanwhile', helpComing: 'Somebody is being sent', helpHere: 'Somebody has arrived', helpCancel: 'Pressed by mistake: cancel', helpCancelAsk: 'Cancel this call for help?',
    who: 'Who takes over?', whoHint: 'Tap your name. Not listed? Type the last 4 digits of your phone number.', tail: 'Last 4 digits of your phone', search: 'Find', none: 'Nobody found. Check the number, or call the station.', firstTime: 'first time: choose a PIN',
    pin: '{name}, type your six-digit PIN', digits: '{n} of {of} digits typed', erase: 'Erase', clear: 'Clear', forgot: 'No PIN yet, or forgotten', relieve: 'What about {name}?', relieves: 'Goes off duty', together: 'Stays as well',
    codeLead: 'A code goes to the phone on file for {name}. It works on this tablet only.', sendCode: 'Send the code', code: '{name}, type the code sent to your phone', newPin: 'Choose a six-digit PIN', newPinHint: 'No birthdays, runs or the end of your phone number.', again: 'Type the PIN once more', differ: 'The two differ. Please choose again.',
    ring: 'A call for this post', goes: '{name} goes', away: '{name} (out)', noOne: 'Nobody can go', minutes: 'about {n} min', afterGo: 'Place and details follow once somebody goes.', more: '{n} more waiting.', silent: 'No sound: touch the screen once and turn up the volume.',
    goingTitle: '{name}’s task', depart: 'Set out', arrive: 'Arrived', work: 'Start work', finish: 'Finished', withdraw: 'Cannot go on', withdrawAsk: '{name} withdraws from this call?', withdrawWhat: 'The command room looks for somebody else at once.', report: 'What was done (optional)', fetch: 'Fetch on the way: {item} ({house})', ownPhone: 'You can also go on with your own phone.', waits: 'Sending…', noPlace: 'see the phone for the place',
    offlineTitle: 'How to use this without a network', offlineShort: 'No network: use the telephone',
    offline1: 'While the lamp says “No network”, new calls do not ring here.', offline2: 'What you press is kept and sent as soon as there is a network; watch for “Sending”.', offline3: 'For help dial 110, or call the command room by radio.', offline4: 'Who is on shift, where a task is and the equipment can still be read, as of the last connection.', offline5: 'If it lasts more than a few minutes, ring the station and say that the post is still manned.',
    lamp: 'Connection', loading: 'Loading…', retry: 'Try again',
  },
}
