/** Words of the page about the software, which nobody needs at first sight. */
const zh = {
  lead: '开放源代码的平安联盟软件。谁需要帮助，最近的合适的人就去。',
  noOutside: '本页只和你的派出所服务器通信，不联系任何其他网站。',
  licence: '许可证',
  mapData: '地图数据',
  install: '装到手机桌面',
  installHint: '在浏览器菜单里选“添加到主屏幕”，以后像应用一样打开，没有网络也能打开。',
  installNow: '安装',
  installed: '已安装',
}

const en: typeof zh = {
  lead: 'Open software for safety alliances. When somebody needs help, the nearest suitable people go.',
  noOutside: 'This page talks to your station’s server only and to no other site.',
  licence: 'Licence',
  mapData: 'Map data',
  install: 'Put it on the home screen',
  installHint: 'Choose “Add to home screen” in the browser’s menu. It then opens like an app, even without a network.',
  installNow: 'Install',
  installed: 'Installed',
}

export const words = { 'zh-CN': zh, en }
