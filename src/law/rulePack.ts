/** Version of the rules and their clauses together: year and month of the last legal review. */
export const rulePack = "2026.11";
