const zh = {
  title: '加入平安联盟', mine: '我的申请', opening: '正在打开…', again: '再试一次', next: '同意，下一步', send: '提交申请', invites: '{station}邀请您加入平安联盟', agree: '请逐项选择', neededMark: '必须', missing: '还有没填的，请看红字。', pinned: '位置已记下。', shop: '店铺',
  stage: { agree: '说明与同意', phone: '确认手机', form: '填写' }, phoneLead: '用验证码确认手机号。以后用这个号码查看进度。',
  privacy: {
    title: '隐私说明', what: '收集什么', whatText: '姓名、手机号、队伍、有空的时间、自报的技能和您拍的证书；商户另有店铺。只记住处一带，不记门牌。', why: '为什么', whyText: '审核申请，安排培训和值守。', who: '谁看得到',
    whoText: '本派出所经办人。街道只看姓名、队伍和店铺，看不到电话和住处。', long: '保留多久', longText: '撤回后 7 天删除，未通过 30 天删除，加入后随成员资格保留。', free: '都可以收回', freeText: '每一项同意之后都能在“我同意过的”里收回。',
  },
  consent: {
    application: '为办理这份申请使用以上资料。', house_rules: '守则：不追、不拦、不搜、不拍人；安全第一；去不去自愿。', first_name: '一起去现场的人看得到我的名字（不含姓）。', contact_training: '有培训时联系我。', contact_campaigns: '有宣传活动时联系我。',
    home_cell: '记下住处一带（约 200 米的方格），手机没有位置时用来估算距离。', location: '', insurance_terms: '',
  },
  field: {
    name: '姓名', force: '加入哪支队伍', shopName: '店名', shopKind: '做什么的', shopHours: '营业时间', home: '住处一带（可不填）', hours: '一般什么时候有空', mode: '怎么去', vehicle: '车辆（可不填）', skills: '会什么', languages: '会哪些语言', house: '我还能提供一处平安屋',
    houseName: '平安屋名称', responsible: '责任单位', houseHours: '开放时间', posts: '点位（用逗号分开）', note: '还想说的（可不填）',
  },
  skillsHint: '核验后才算数：拍下证书，或面谈时带来。', hoursHint: '点一下就行，以后可以改。', homeHint: '只记约 200 米的方格。', part: { morning: '上午', afternoon: '下午', evening: '晚上', night: '夜里' },
  day: { 1: '周一', 2: '周二', 3: '周三', 4: '周四', 5: '周五', 6: '周六', 7: '周日' },
  wrong: { name: '请填写姓名。', shopName: '请填写店名。', shopAddress: '请填写店铺地址。', shopPin: '请取店铺的位置，或从地图上的名字里选。', houseName: '请给平安屋起名。', housePin: '请取平安屋的位置。' },
  noneMine: '没有进行中的申请。扫海报上的二维码即可申请。', sentOn: '{day} 提交', sinceDay: '{day} 起', because: '派出所的说明', withdraw: '撤回申请', withdrawSure: '撤回后资料 7 天内删除。要撤回吗？', withdrawn: '已撤回。',
  appeal: '申诉', appealLead: '可以申诉一次，{day} 前有效，由另一位负责人处理。', appealWhy: '为什么应当再看一次', appealSend: '提交申诉', appealSent: '申诉已提交。', appealWaits: '等待答复。', granted: '已准许。', upheld: '维持原决定。',
  teams: '我的队伍', noTeams: '还不在任何队伍里。', people: '{n} 人', meets: '集合：', leader: '队长：', youLead: '您',
}

const en: typeof zh = {
  title: 'Join the alliance', mine: 'My application', opening: 'Opening…', again: 'Try again', next: 'Agree and go on', send: 'Send the application', invites: '{station} invites you to join the alliance', agree: 'Please choose one by one', neededMark: 'needed', missing: 'Something is missing; see the words in red.', pinned: 'The place is noted.', shop: 'Shop',
  stage: { agree: 'Note and consent', phone: 'Telephone', form: 'Form' }, phoneLead: 'Confirm your telephone by a code. Later you follow the application with it.',
  privacy: {
    title: 'Privacy note', what: 'What is asked', whatText: 'Name, telephone, force, when you have time, the skills you claim and the certificates you photograph; a merchant’s shop. About where you live, never your door.', why: 'What for', whyText: 'Deciding on the application, training and duty.', who: 'Who sees it',
    whoText: 'Those at the station who see to it. The subdistrict office sees name, force and shop, not the telephone or where you live.', long: 'For how long', longText: 'Deleted 7 days after you withdraw, 30 days after a refusal; kept while you are a member.', free: 'A way back', freeText: 'Each consent can be taken back later under “What I agreed to”.',
  },
  consent: {
    application: 'Use the above to deal with this application.', house_rules: 'House rules: never chase, stop, search or photograph anybody; safety first; going is always your choice.', first_name: 'Those who go to the same scene see my first name.', contact_training: 'Contact me about training.', contact_campaigns: 'Contact me about campaigns.',
    home_cell: 'Note about where I live (a square of about 200 m), for an estimate when the phone has no position.', location: '', insurance_terms: '',
  },
  field: {
    name: 'Name', force: 'Which force', shopName: 'Name of the shop', shopKind: 'What kind', shopHours: 'Opening hours', home: 'About where I live (optional)', hours: 'When I usually have time', mode: 'How I move', vehicle: 'Vehicle (optional)', skills: 'What I can do', languages: 'Languages', house: 'I can also offer a house',
    houseName: 'Name of the house', responsible: 'Responsible unit', houseHours: 'Opening hours', posts: 'Posts (commas between)', note: 'Anything else (optional)',
  },
  skillsHint: 'They count once somebody has seen the proof: photograph it, or bring it along.', hoursHint: 'Just touch; it can be changed later.', homeHint: 'Only a square of about 200 m is kept.', part: { morning: 'a.m.', afternoon: 'p.m.', evening: 'evening', night: 'night' },
  day: { 1: 'Mon', 2: 'Tue', 3: 'Wed', 4: 'Thu', 5: 'Fri', 6: 'Sat', 7: 'Sun' },
  wrong: { name: 'Enter your name.', shopName: 'Enter the name of the shop.', shopAddress: 'Enter the address of the shop.', shopPin: 'Take the shop’s position, or choose a name from the map.', houseName: 'Give the house a name.', housePin: 'Take the house’s position.' },
  noneMine: 'No application in progress. Scan the code on a poster to apply.', sentOn: 'sent {day}', sinceDay: 'since {day}', because: 'The station says', withdraw: 'Withdraw the application', withdrawSure: 'What you told is deleted within 7 days. Withdraw?', withdrawn: 'Withdrawn.',
  appeal: 'Appeal', appealLead: 'You may appeal once, until {day}; somebody else decides it.', appealWhy: 'Why it should be looked at again', appealSend: 'Send the appeal', appealSent: 'The appeal is sent.', appealWaits: 'Waiting for the answer.', granted: 'Granted.', upheld: 'Upheld.',
  teams: 'My teams', noTeams: 'You are in no team yet.', people: '{n} people', meets: 'Meets at', leader: 'Leader:', youLead: 'you',
}

export const words = { 'zh-CN': zh, en }
