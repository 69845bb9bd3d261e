// The demo's manners: drawn controls toggle, codes count down, forms validate and step on. Nothing is sent anywhere.

for (const control of document.querySelectorAll("[role=checkbox], [role=switch]")) {
	control.tabIndex = 0;
	const toggle = () => {
		control.setAttribute("aria-checked", control.getAttribute("aria-checked") === "true" ? "false" : "true");
		control.dispatchEvent(new Event("change", { bubbles: true }));
	};
	// The wording beside a drawn box toggles it too; a link inside the wording only opens its document.
	const row = control.closest(".tick") ?? control;
	row.addEventListener("click", (event) => {
		if (!event.target.closest("a")) toggle();
	});
	control.addEventListener("keydown", (event) => {
		if (event.key !== " ") return;
		event.preventDefault();
		toggle();
	});
}

const isOn = (box) => (box.matches("input") ? box.checked : box.getAttribute("aria-checked") === "true");

// A button that names a box in data-needs works only while that box is ticked.
for (const button of document.querySelectorAll("[data-needs]")) {
	const box = document.querySelector(button.dataset.needs);
	const follow = () => {
		button.disabled = !isOn(box);
	};
	box.addEventListener("change", follow);
	follow();
}

let toast;
function say(text) {
	if (!toast) {
		toast = document.createElement("div");
		toast.className = "toast";
		toast.setAttribute("role", "status");
		document.body.append(toast);
	}
	toast.textContent = text;
	toast.classList.add("on");
	clearTimeout(toast.timer);
	toast.timer = setTimeout(() => toast.classList.remove("on"), 2600);
}

function tell(input, text) {
	const field = input.closest(".field, .tick");
	field.classList.toggle("invalid", text !== "");
	const error = field.classList.contains("tick") ? field.nextElementSibling : field.querySelector(".error");
	error.textContent = text;
}

/** What is wrong with an input or a box; empty when nothing is. */
function fault(input) {
	const { missing, wrong, pattern } = input.dataset;
	if (input.matches("[type=checkbox], [role=checkbox]")) return isOn(input) ? "" : missing;
	const value = input.value.trim();
	if (!value) return missing;
	return pattern && !new RegExp(`^(?:${pattern})$`).test(value.replaceAll(" ", "")) ? wrong : "";
}

for (const button of document.querySelectorAll(".code")) {
	button.addEventListener("click", () => {
		const phone = document.querySelector("[type=tel]");
		const problem = fault(phone);
		tell(phone, problem);
		if (problem) return phone.focus();
		say("演示验证码：任意 6 位数字");
		let left = 60;
		button.disabled = true;
		const count = () => {
			button.textContent = left > 0 ? `${left} 秒后重发` : "重新获取";
			button.disabled = left > 0;
			if (left-- > 0) setTimeout(count, 1000);
		};
		count();
	});
}

for (const form of document.querySelectorAll("form[data-next]")) {
	const inputs = [...form.querySelectorAll("[data-missing]")];
	form.noValidate = true;
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		const faults = inputs.map((input) => [input, fault(input)]);
		for (const [input, problem] of faults) tell(input, problem);
		const first = faults.find(([, problem]) => problem);
		if (first) return first[0].focus();
		const ask = form.dataset.ask && document.querySelector(form.dataset.ask);
		if (ask && !ask.returnValue) return ask.showModal();
		location.href = form.dataset.next;
	});
	for (const input of inputs) {
		for (const kind of ["input", "change"]) input.addEventListener(kind, () => fault(input) || tell(input, ""));
	}
}

for (const opener of document.querySelectorAll("[data-open]")) {
	opener.addEventListener("click", () => document.querySelector(opener.dataset.open).showModal());
}
for (const opener of document.querySelectorAll("[data-say]")) {
	opener.addEventListener("click", (event) => {
		event.preventDefault();
		say(opener.dataset.say);
	});
}
for (const shower of document.querySelectorAll("[data-show]")) {
	shower.addEventListener("click", () => {
		const input = document.querySelector(shower.dataset.show);
		input.type = input.type === "password" ? "text" : "password";
		shower.setAttribute("aria-pressed", String(input.type === "text"));
	});
}
