import type { Text } from "../engine/finding.ts";
import { serviceTypes } from "../law/necessary.ts";
import { wrap } from "./wrap.ts";

/** The keys of `--service`, indented and no wider than the rest. */
const keys = wrap(serviceTypes.map(({ key }) => key).join(", "), 98)
	.map((line) => `  ${line}`)
	.join("\n");

export const usage: Text = {
	en: `Fairtick reads what a sign-up or consent screen asks of a person and says, with evidence, which of those asks are unfair.

Usage
  fairtick inspect <url | file | folder>...   inspect pages in a browser
  fairtick inspect flow.json | flow.zip       judge a saved or recorded flow again, without a browser

Options
  --json                print JSON, one document per line
  --html FILE           write a report for reading and printing; pictures are taken in the browser and are
                        not kept in a saved flow
  --save FLOW           save what was seen, without pictures, to be judged again later
                        (several targets become one flow, and one report, in --save and --html)
  --mobile              390×844 at 3× with touch, instead of 1280×800
  --lang zh|en          language of the output and the report
  --jurisdiction LIST   whose clauses come first: CN, EU, UK, US, KR, IN, BR, JP, TH, stores
                        (commas between; CN if not given; a saved flow keeps its own). With stores, what
                        a store may send back comes first
  --surface KIND        website or h5-in-app: what the page is (website if not given)
  --service KEY         kind of service, for judging which information is necessary; keys below
  --profile DIR         a browser profile, for pages behind a sign-in
  --wait SELECTOR|MS    wait for this before the look, for pages that come late
  --policy              read the privacy policy that each page links as well, and judge it
  -h, --help            this text
  -v, --version         the version

Exit status
  0  nothing failed (what needs review included)
  1  something failed
  2  something could not be inspected; what and why is on stderr

Examples
  fairtick inspect https://example.com/signup --mobile
  fairtick inspect mockups/ --html report.html
  fairtick inspect signup.html --save flow.json --jurisdiction CN,EU

Chrome, Edge or Chromium is used as installed; FAIRTICK_BROWSER names another one.

Kinds of service, as China's provisions on necessary information list them
${keys}
`,
	zh: `Fairtick 检查注册和同意页面向用户提出的要求，指出其中不公平之处并给出证据。

用法
  fairtick inspect <网址 | 文件 | 文件夹>...   在浏览器中检查页面
  fairtick inspect flow.json | flow.zip        重新判断已保存或录制的流程，无需浏览器

选项
  --json                输出 JSON，每行一份
  --html 文件           生成可阅读、可打印的报告；截图在浏览器中检查时生成，已保存的流程不含截图
  --save 文件           保存检查到的内容（不含截图），便于日后重新判断
                        （多个检查对象在 --save 和 --html 中合并为一个流程、一份报告）
  --mobile              以 390×844、3 倍像素、触屏方式检查（默认 1280×800）
  --lang zh|en          输出和报告的语言
  --jurisdiction 列表   优先列出的法域：CN、EU、UK、US、KR、IN、BR、JP、TH、stores（英文逗号分隔）
                        （默认为 CN；已保存的流程沿用其自身设置）。含 stores 时，应用商店可能驳回的项列在最前
  --surface 类型        website（网站，默认）或 h5-in-app（App 内 H5 页面）
  --service 类型        服务类型，用于判断收集的信息是否必要，可取值见文末
  --profile 目录        浏览器用户目录，用于需要登录的页面
  --wait 选择器|毫秒    检查前等待该元素出现或等待指定时间，用于加载较慢的页面
  --policy              同时读取并检查各页面链接的隐私政策
  -h, --help            显示本说明
  -v, --version         显示版本

退出码
  0  没有不合规项（可能有需人工复核项）
  1  有不合规项
  2  有对象无法检查，对象及原因见标准错误输出

示例
  fairtick inspect https://example.com/signup --mobile
  fairtick inspect mockups/ --html report.html
  fairtick inspect signup.html --save flow.json --jurisdiction CN,EU

默认使用已安装的 Chrome、Edge 或 Chromium；可用环境变量 FAIRTICK_BROWSER 指定。

服务类型（《常见类型移动互联网应用程序必要个人信息范围规定》所列）
${keys}
`,
};
