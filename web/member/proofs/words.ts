const zh = {
  lead: '证书照片只有您和派出所核验的人看得到，每次查看都有记录。不通过、换新、过期或退出后，照片即删除。', take: '拍证书照片', again: '换一张照片', sees: '看照片', hides: '收起', picture: '{skill}证书照片', takeBack: '收回照片', takeBackSure: '收回后照片立即删除，这项技能等核验后才算数。要收回吗？', tookBack: '已收回',
  kept: '照片已收好，有网即发出。', waits: '{n} 张照片等网络，有网自动发出', queued: '等网络，有网自动发出', waiting: '照片已交，等派出所核验', confirmed: '照片已核验', refused: '没有通过：{reason}', broken: '照片读不出来，请再拍一张。', more: '还有别的证书', skill: '哪项技能', choose: '请选择', language: '语种', attach: '拍证书（可不拍）', attached: '已拍 ✓ 换一张', mine: '会什么',
}

const en: typeof zh = {
  lead: 'Only you and those at the station who check certificates see the photo, and every look is written down. It is gone once it is refused, replaced or run out, or you have left.', take: 'Photograph the certificate', again: 'Take another photo', sees: 'See the photo', hides: 'Hide it', picture: 'photo of the certificate: {skill}', takeBack: 'Take it back', takeBackSure: 'The photo is deleted at once, and the skill counts only once it is checked. Take it back?', tookBack: 'Taken back',
  kept: 'The photo is kept, and sent as soon as there is a network.', waits: '{n} photos wait for a network, then they are sent', queued: 'waits for a network, then it is sent', waiting: 'sent; the station will look at it', confirmed: 'the station has seen it', refused: 'refused: {reason}', broken: 'The photo cannot be read. Please take it again.', more: 'Another certificate', skill: 'For which skill', choose: 'Please choose', language: 'Language', attach: 'Photograph it (optional)', attached: 'Taken ✓ take another', mine: 'What I can do',
}

export const words = { 'zh-CN': zh, en }
