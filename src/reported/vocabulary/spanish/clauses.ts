export const clauseWords = '';
