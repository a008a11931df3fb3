// Every mark of the map as one signed-distance shader: crisp at any size, the same on every machine, one draw call.

export const markVertex = `#version 300 es
#define SHADER_NAME mark-layer-vertex
in vec3 positions;
in vec3 instancePositions;
in vec3 instancePositions64Low;
in float instanceSizes;
in float instanceShapes;
in float instanceAngles;
in vec4 instanceColors;
in vec4 instanceOutlines;
out vec2 markAt;
flat out float markRadius;
flat out float markShape;
flat out float markPixelRatio;
out vec4 markColour;
out vec4 markOutline;

void main(void) {
  geometry.worldPosition = instancePositions;
  gl_Position = project_position_to_clipspace(instancePositions, instancePositions64Low, vec3(0.0), geometry.position);
  DECKGL_FILTER_GL_POSITION(gl_Position, geometry);

  // Ticks turn with the ground: where is north on the screen, here?
  vec2 north = vec2(0.0, 1.0);
  if (markIsTurned(instanceShapes)) {
    vec4 ahead = project_position_to_clipspace(instancePositions + vec3(0.0, 0.02, 0.0), instancePositions64Low, vec3(0.0));
    vec2 delta = (ahead.xy / ahead.w - gl_Position.xy / gl_Position.w) * project.viewportSize;
    north = length(delta) > 0.0 ? normalize(delta) : north;
  }
  vec2 east = vec2(north.y, -north.x);
  vec2 along = north * cos(instanceAngles) + east * sin(instanceAngles);
  vec2 across = vec2(along.y, -along.x);

  markRadius = instanceSizes * 0.5;
  markShape = instanceShapes;
  markPixelRatio = project.devicePixelRatio;
  markAt = positions.xy * (markRadius * 1.5 + 2.0);
  vec2 offset = across * markAt.x + along * markAt.y;
  gl_Position.xy += offset / project.viewportSize * project.devicePixelRatio * 2.0 * gl_Position.w;

  markColour = vec4(instanceColors.rgb, instanceColors.a * layer.opacity);
  markOutline = vec4(instanceOutlines.rgb, instanceOutlines.a * layer.opacity);
}
`;

export const markFragment = `#version 300 es
#define SHADER_NAME mark-layer-fragment
precision highp float;
in vec2 markAt;
flat in float markRadius;
flat in float markShape;
flat in float markPixelRatio;
in vec4 markColour;
in vec4 markOutline;
out vec4 fragColor;

float boxDistance(vec2 at, vec2 extent) {
  vec2 d = abs(at) - extent;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}

float cover(float distance) {
  return clamp(0.5 - distance * markPixelRatio, 0.0, 1.0);
}

vec4 over(vec4 top, vec4 below) {
  float alpha = top.a + below.a * (1.0 - top.a);
  return alpha > 0.0 ? vec4((top.rgb * top.a + below.rgb * below.a * (1.0 - top.a)) / alpha, alpha) : vec4(0.0);
}

void main(void) {
  float r = markRadius;
  float edge = clamp(r * 0.25, 0.9, 1.5);
  float outer;
  float ink;
  if (markShape < 2.5) {
    float d = length(markAt);
    float ring = clamp(r * 0.36, 1.2, 2.6);
    outer = d - r - edge;
    ink = d - r;
    if (markShape > 0.5) ink = max(d - r, r - ring - d);
    if (markShape > 1.5) ink = min(ink, d - max(r - ring - max(r * 0.22, 1.1), 1.0));
  } else if (markShape < 3.5) {
    ink = boxDistance(markAt, vec2(r * 0.886));
    outer = ink - edge;
  } else if (markShape < 4.5) {
    ink = (abs(markAt.x) + abs(markAt.y) - r * 1.2) * 0.7071;
    outer = ink - edge;
  } else if (markShape < 5.5) {
    ink = boxDistance(markAt, vec2(max(r * 0.18, 0.75), r));
    outer = ink - 1.0;
  } else if (markShape > 6.5) {
    // As the stroke round a hair of a triangle, whose corners are mitred.
    ink = max(-markAt.y, 0.866 * abs(markAt.x) + 0.5 * markAt.y) - r * 0.62;
    outer = ink - 1.0;
  } else {
    ink = length(markAt) - r;
    outer = ink;
  }
  vec4 below = vec4(markOutline.rgb, markOutline.a * cover(outer));
  fragColor = over(vec4(markColour.rgb, markColour.a * cover(ink)), below);
  if (fragColor.a <= 0.002) discard;
  DECKGL_FILTER_COLOR(fragColor, geometry);
}
`;
