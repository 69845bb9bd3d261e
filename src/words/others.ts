import type { Vocabulary } from "./concepts.ts";
import { screen as de } from "./de.ts";
import { screen as es } from "./es.ts";
import { screen as fr } from "./fr.ts";
import { screen as id } from "./id.ts";
import { screen as it } from "./it.ts";
import { screen as ja } from "./ja.ts";
import { screen as ko } from "./ko.ts";
import { screen as nl } from "./nl.ts";
import { screen as pt } from "./pt.ts";
import { screen as ru } from "./ru.ts";
import { screen as th } from "./th.ts";
import { screen as vi } from "./vi.ts";

/** The languages besides Chinese and English, for `learn`: what runs in a page gets them when a page needs them. */
export const others: readonly Vocabulary[] = [
	["ja", ja],
	["ko", ko],
	["de", de],
	["fr", fr],
	["es", es],
	["it", it],
	["pt", pt],
	["nl", nl],
	["ru", ru],
	["vi", vi],
	["th", th],
	["id", id],
];
