// Hides what lies beyond the globe's horizon. deck's own culling loses lines and its depth test fights the surface, so the shader asks
// the sphere itself; on the flat map it does nothing.
import { LayerExtension } from "@deck.gl/core";

const globeRadius = 256;

/** A point of the sphere is seen when it lies on the camera's side of the plane through the horizon; a thin band there fades. */
const horizon = {
  name: "horizon",
  inject: {
    "vs:#decl": "out float horizonSeen;",
    "vs:DECKGL_FILTER_GL_POSITION": `
      horizonSeen = project.projectionMode == PROJECTION_MODE_GLOBE
        ? dot(geometry.position.xyz, project.cameraPosition) / ${(globeRadius * globeRadius).toFixed(1)} - 1.0
        : 1.0;
    `,
    "fs:#decl": "in float horizonSeen;",
    "fs:#main-start": "if (horizonSeen < 0.0) discard;",
    "fs:DECKGL_FILTER_COLOR": "color.a *= smoothstep(0.0, 0.06, horizonSeen);",
  },
};

export class HorizonExtension extends LayerExtension {
  static override extensionName = "HorizonExtension";
  override getShaders(): object {
    return { modules: [horizon] };
  }
}

export const horizonExtension = new HorizonExtension();
/** Belongs on every deck layer that carries the extension. */
export const overTheMap = { cullMode: "none", depthCompare: "always", depthWriteEnabled: false } as const;
