import { html, svg, type TemplateResult } from 'lit';

/** Modules of white around the code, without which readers do not find it (ISO/IEC 18004). */
const quiet = 4;

/** Draws a QR code from its rows of `0` and `1`: one path, a rectangle for each run of dark modules. */
export function drawQr(rows: readonly string[], label: string): TemplateResult {
  const size = rows.length + 2 * quiet;
  const path = rows
    .flatMap((row, y) =>
      [...row.matchAll(/1+/g)].map(({ index, 0: run }) => {
        const length = String(run.length);
        return `M${String(index + quiet)} ${String(y + quiet)}h${length}v1h-${length}z`;
      }),
    )
    .join('');
  return html`<svg class="qr" role="img" aria-label=${label} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">
    ${svg`<path d=${path}></path>`}
  </svg>`;
}
