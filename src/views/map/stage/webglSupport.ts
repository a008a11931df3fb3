// Asks a scratch canvas whether WebGL 2 is there, who draws it, and, where that is a processor, how long a filled screen takes.

export interface WebglSupport {
  readonly kind: "none" | "software" | "hardware";
  readonly renderer: string;
  /** Software only: milliseconds to fill a small canvas with a moderately heavy shader; 0 otherwise. */
  readonly frameMs: number;
}

const softwareNames = /SwiftShader|llvmpipe|softpipe|Basic Render|Software/i;
const side = 256;
const rounds = 3;

const vertexSource =
  "#version 300 es\nvoid main(){vec2 p=vec2(gl_VertexID==1?3.:-1.,gl_VertexID==2?3.:-1.);gl_Position=vec4(p,0.,1.);}";
const fragmentSource = `#version 300 es
precision highp float;out vec4 colour;
void main(){vec2 p=gl_FragCoord.xy/${side.toFixed(1)};float s=0.;for(int i=0;i<12;i++){s+=sin(p.x*float(i)+s)*cos(p.y+s);}colour=vec4(s,p,1.);}`;

function compile(gl: WebGL2RenderingContext, type: number, source: string): WebGLShader | null {
  const shader = gl.createShader(type);
  if (!shader) return null;
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  return shader;
}

function measureFill(gl: WebGL2RenderingContext): number {
  const program = gl.createProgram();
  const vertex = compile(gl, gl.VERTEX_SHADER, vertexSource);
  const fragment = compile(gl, gl.FRAGMENT_SHADER, fragmentSource);
  if (!program || !vertex || !fragment) return 0;
  gl.attachShader(program, vertex);
  gl.attachShader(program, fragment);
  gl.linkProgram(program);
  gl.useProgram(program);
  gl.viewport(0, 0, side, side);
  const pixel = new Uint8Array(4);
  const draw = (): void => {
    gl.drawArrays(gl.TRIANGLES, 0, 3);
    // Reading waits for the drawing.
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
  };
  // The first draw pays for the shader's compilation.
  draw();
  let best = Number.POSITIVE_INFINITY;
  const end = performance.now() + 40;
  for (let round = 0; round < rounds && performance.now() < end; round++) {
    const start = performance.now();
    draw();
    best = Math.min(best, performance.now() - start);
  }
  return Number.isFinite(best) ? best : performance.now() - end + 40;
}

function probe(): WebglSupport {
  const canvas = document.createElement("canvas");
  canvas.width = side;
  canvas.height = side;
  let gl: WebGL2RenderingContext | null = null;
  try {
    gl = canvas.getContext("webgl2", { antialias: false, depth: false, powerPreference: "default" });
  } catch {
    gl = null;
  }
  if (!gl) return { kind: "none", renderer: "", frameMs: 0 };
  const names = gl.getExtension("WEBGL_debug_renderer_info");
  const renderer = String(gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  const kind = softwareNames.test(renderer) ? "software" : "hardware";
  const frameMs = kind === "software" ? measureFill(gl) : 0;
  gl.getExtension("WEBGL_lose_context")?.loseContext();
  return { kind, renderer, frameMs };
}

let last: WebglSupport | null = null;

export function probeWebgl(): WebglSupport {
  last = probe();
  return last;
}

/** What the last probe found, so that opening a stage need not measure again. */
export function knownWebgl(): WebglSupport {
  return last ?? probeWebgl();
}
