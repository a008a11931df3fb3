import {
  type Accessor,
  type DefaultProps,
  Layer,
  type LayerDataSource,
  type LayerProps,
  picking,
  project32,
  type UpdateParameters,
} from "@deck.gl/core";
import { Geometry, Model } from "@luma.gl/engine";
import type { MarkShape } from "#views/map/scene.ts";
import { markFragment, markVertex } from "./markShader.ts";

const shapeCodes: Readonly<Record<MarkShape, number>> = {
  disc: 0,
  ring: 1,
  "ring-disc": 2,
  square: 3,
  diamond: 4,
  tick: 5,
  dot: 6,
  triangle: 7,
};

type Bytes = readonly [number, number, number, number];
export interface MarkLayerProps<Row> extends LayerProps {
  data: LayerDataSource<Row>;
  getPosition: Accessor<Row, readonly [number, number]>;
  getSize: Accessor<Row, number>;
  getShape: Accessor<Row, MarkShape>;
  /** Clockwise degrees from north. */
  getAngle: Accessor<Row, number>;
  getColor: Accessor<Row, Bytes>;
  getOutline: Accessor<Row, Bytes>;
}

const marks = { name: "marks", vs: "bool markIsTurned(float shape) { return shape > 4.5 && shape < 5.5; }" };

export class MarkLayer<Row> extends Layer<Required<MarkLayerProps<Row>>> {
  static override layerName = "MarkLayer";
  static override defaultProps: DefaultProps<MarkLayerProps<unknown>> = {
    getPosition: { type: "accessor", value: [0, 0] },
    getSize: { type: "accessor", value: 6 },
    getShape: { type: "accessor", value: "disc" },
    getAngle: { type: "accessor", value: 0 },
    getColor: { type: "accessor", value: [0, 0, 0, 255] },
    getOutline: { type: "accessor", value: [255, 255, 255, 255] },
  };
  declare state: { model?: Model };

  override getShaders(): object {
    return super.getShaders({ vs: markVertex, fs: markFragment, modules: [project32, picking, marks] }) as object;
  }

  override initializeState(): void {
    this.getAttributeManager()?.addInstanced({
      instancePositions: { size: 3, type: "float64", fp64: this.use64bitPositions(), accessor: "getPosition" },
      instanceSizes: { size: 1, accessor: "getSize" },
      instanceShapes: { size: 1, accessor: "getShape", transform: (shape: MarkShape) => shapeCodes[shape] },
      instanceAngles: { size: 1, accessor: "getAngle", transform: (degrees: number) => (degrees * Math.PI) / 180 },
      instanceColors: { size: 4, type: "unorm8", accessor: "getColor" },
      instanceOutlines: { size: 4, type: "unorm8", accessor: "getOutline" },
    });
  }

  override updateState(params: UpdateParameters<this>): void {
    super.updateState(params);
    if (this.state.model && !params.changeFlags.extensionsChanged) return;
    this.state.model?.destroy();
    this.state.model = new Model(this.context.device, {
      ...this.getShaders(),
      id: this.props.id,
      bufferLayout: this.getAttributeManager()?.getBufferLayouts() ?? [],
      geometry: new Geometry({
        topology: "triangle-strip",
        attributes: { positions: { size: 3, value: new Float32Array([-1, -1, 0, 1, -1, 0, -1, 1, 0, 1, 1, 0]) } },
      }),
      isInstanced: true,
    });
    this.getAttributeManager()?.invalidateAll();
  }

  override draw(): void {
    this.state.model?.draw(this.context.renderPass);
  }
}
