/** A list of third parties as a table, one entry with next to nothing said of it. */
export const sdkList = `
# 第三方信息共享清单
SDK名称 | 运营公司 | 使用目的 | 收集的信息 | 隐私政策链接
松枝推送SDK | 松枝（云杉）信息技术有限公司 | 向您推送订单状态与服务通知 | 设备标识、网络状态、应用列表 | https://songzhi-push.example/privacy
山雀地图SDK | 云杉市山雀测绘有限公司 | 展示附近门店 | 位置信息、Wi-Fi 状态 | https://shanque-map.example/legal/privacy
谷雨支付SDK | - | 完成支付 | - | -
`;

export const german = `
# Datenschutzerklärung
Wir verarbeiten Ihre personenbezogenen Daten nur, soweit dies für den Betrieb unserer Seite erforderlich ist.
Sie können Ihre Einwilligung jederzeit mit Wirkung für die Zukunft widerrufen.
Bei Fragen schreiben Sie an datenschutz@bergladen.example.
`;
