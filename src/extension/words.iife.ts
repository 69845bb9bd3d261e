import { others } from "../words/others.ts";
import { marks } from "./standing.ts";

// Scripts of one extension share their isolated world: the one that looks learns these at its next look.
marks.fairtickWords = others;
