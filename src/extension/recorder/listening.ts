import { onCommitted } from "./navigation.ts";
import { onBeforeRequest, onBeforeSendHeaders } from "./requests.ts";

const EVERYWHERE = { urls: ["<all_urls>"] };

/** Chrome tells of cookies only where it is asked for them by name; Firefox knows no such option. */
function headers(): ("requestHeaders" | "extraHeaders")[] {
	const { OnBeforeSendHeadersOptions } = chrome.webRequest as { OnBeforeSendHeadersOptions?: object };
	const extra = Object.values(OnBeforeSendHeadersOptions ?? {}).includes("extraHeaders");
	return extra ? ["requestHeaders", "extraHeaders"] : ["requestHeaders"];
}

/**
 * Listens to what the browser tells of requests and navigations, where that was allowed. To be called at once when the
 * worker starts, or what woke it would be lost.
 */
export function listen(): void {
	const { webRequest, webNavigation } = chrome;
	if (webRequest && !webRequest.onBeforeSendHeaders.hasListener(onBeforeSendHeaders)) {
		webRequest.onBeforeRequest.addListener(onBeforeRequest, EVERYWHERE, ["requestBody"]);
		webRequest.onBeforeSendHeaders.addListener(onBeforeSendHeaders, EVERYWHERE, headers());
	}
	webNavigation?.onCommitted.addListener(onCommitted);
}

/** While nothing is recorded, no request wakes the worker. */
export function unlisten(): void {
	const { webRequest, webNavigation } = chrome;
	webRequest?.onBeforeRequest.removeListener(onBeforeRequest);
	webRequest?.onBeforeSendHeaders.removeListener(onBeforeSendHeaders);
	webNavigation?.onCommitted.removeListener(onCommitted);
}
