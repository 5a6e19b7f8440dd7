/** A small article in the publisher's form: one unknown source, one that is never cited, one claim without a source. */
export const ARTICLE = `---
title: "Le vélo en ville"
date: "2025-09-01"
sources: 3
---

# Le vélo en ville

La métropole compte 340 km de pistes cyclables (Source : Atelier Vélo). Le trafic a progressé de 18 % en deux ans (Source : Baromètre des cyclistes).

Les ventes ont atteint 2,5 millions de vélos en 2024.

Le stationnement reste un frein 🚲 pour 41 % des habitants (Source : Mairie de Lorient).

## Sources et références

1. **Atelier Vélo** - Étude
   - Date : 12/03/2025
   - URL : https://atelier-velo.example/pistes
   - Fiabilité : 8/10

2. **Mairie de Lorient** - Rapport
   - Date : 05/06/2025
   - URL : https://lorient.example/rapport
   - Fiabilité : 9/10

3. **Revue Cyclable** - Article
   - Date : 10/08/2025
   - URL : https://revue-cyclable.example/ventes
   - Fiabilité : 7/10
`;

/** What the rules find in `ARTICLE`, in document order, with the text marked. */
export const FINDINGS: readonly (readonly [rule: string, marked: string])[] = [
  ['unknown-source', 'Baromètre des cyclistes'],
  ['unsourced-claim', '2,5 millions de vélos'],
  ['uncited-source', 'Revue Cyclable'],
];
