// Dashes of four numbers, measured in pixels and unbroken from end to end, and a line that fades along its way.
// deck's PathStyleExtension knows two numbers only and no fading.
import type { Accessor, Layer } from "@deck.gl/core";
import { LayerExtension } from "@deck.gl/core";

export interface StrokeProps<Row = unknown> {
  /** Per vertex: way so far, length of the whole line (common units). */
  getAlong?: Accessor<Row, Float32Array>;
  /** Painted, gap, painted, gap in pixels; all 0 = solid. */
  getDash?: Accessor<Row, readonly [number, number, number, number]>;
  /** Alpha at the start and at the end of the whole line; 1 when dashes have round ends. */
  getFade?: Accessor<Row, readonly [number, number, number]>;
}

const stroke = {
  name: "stroke",
  inject: {
    "vs:#decl": `
      in vec2 instanceAlong;
      in vec4 instanceDash;
      in vec3 instanceFade;
      out float strokePhase;
      out float strokePixels;
      out vec4 strokeDash;
      out vec3 strokeFade;
      out vec2 strokeShare;
    `,
    "vs:#main-end": `
      float pixelsPerUnit = path.billboard ? width.x * project.focalDistance : width.x * project.scale;
      float dashPeriod = instanceDash.x + instanceDash.y + instanceDash.z + instanceDash.w;
      float pixelsSoFar = instanceAlong.x * project.scale;
      strokePhase = dashPeriod > 0.0 ? mod(pixelsSoFar, dashPeriod) : 0.0;
      strokePixels = pixelsPerUnit;
      strokeDash = instanceDash;
      strokeFade = vec3(instanceFade.xy, instanceFade.z * (path.billboard ? width.x : width.x * project.scale));
      strokeShare = instanceAlong.y > 0.0 ? vec2(instanceAlong.x, pixelsPerUnit / project.scale) / instanceAlong.y : vec2(0.0);
    `,
    "fs:#decl": `
      in float strokePhase;
      in float strokePixels;
      in vec4 strokeDash;
      in vec3 strokeFade;
      in vec2 strokeShare;
      float strokeAlpha = 1.0;
      // Pixels to the nearest painted stretch, negative inside it.
      float strokeGap(float at, vec4 dash) {
        float period = dash.x + dash.y + dash.z + dash.w;
        float s = mod(at, period);
        float firstMiddle = dash.x * 0.5;
        float secondMiddle = dash.x + dash.y + dash.z * 0.5;
        float first = min(abs(s - firstMiddle), abs(s - firstMiddle - period)) - dash.x * 0.5;
        float second = min(abs(s - secondMiddle), abs(s - secondMiddle + period)) - dash.z * 0.5;
        return min(first, second);
      }
    `,
    "fs:#main-start": `
      float strokeAt = vPathPosition.y * strokePixels + strokePhase;
      float strokeFootprint = max(fwidth(vPathPosition.y * strokePixels), 0.001);
      strokeAlpha = mix(strokeFade.x, strokeFade.y, clamp(strokeShare.x + vPathPosition.y * strokeShare.y, 0.0, 1.0));
      if (strokeDash.x + strokeDash.y + strokeDash.z + strokeDash.w > 0.0) {
        float gap = strokeGap(strokeAt, strokeDash);
        if (strokeFade.z > 0.0) gap = length(vec2(max(gap, 0.0), vPathPosition.x * strokeFade.z)) - strokeFade.z;
        strokeAlpha *= clamp(0.5 - gap / strokeFootprint, 0.0, 1.0);
      }
      if (strokeAlpha <= 0.0) discard;
    `,
    "fs:DECKGL_FILTER_COLOR": "color.a *= strokeAlpha;",
  },
};

export class StrokeExtension extends LayerExtension {
  static override extensionName = "StrokeExtension";
  static override defaultProps = {
    getAlong: { type: "accessor", value: [0, 0] },
    getDash: { type: "accessor", value: [0, 0, 0, 0] },
    getFade: { type: "accessor", value: [1, 1, 0] },
  };

  override getShaders(): object {
    // DASH_ENABLED makes the path shader measure vPathPosition.y as true length, also where the globe turns away.
    return { modules: [stroke], defines: { DASH_ENABLED: true } };
  }

  override initializeState(this: Layer): void {
    this.getAttributeManager()?.addInstanced({
      instanceAlong: { size: 2, accessor: "getAlong" },
      instanceDash: { size: 4, accessor: "getDash" },
      instanceFade: { size: 3, accessor: "getFade" },
    });
  }
}

export const strokeExtension = new StrokeExtension();
