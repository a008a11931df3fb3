import { cityFamily } from "#encoding/cityFamily.ts";
import { depthFills, memberFill } from "#encoding/depth.ts";
import { groundOf } from "#encoding/ground.ts";
import { paintLook } from "#encoding/paintLook.ts";
import { colourOf, dashOf } from "#encoding/ties.ts";
import type { Atlas } from "#model/atlas.ts";
import type { ThemeName } from "#model/pose.ts";
import { LineSample } from "#widgets/LineSample.tsx";
import { CableSample } from "./CableSample.tsx";
import { guestLegend } from "./guestLegend.ts";
import type { MarkOfKey } from "./keyRows.ts";
import { CityMark, DepthSteps, Fill, Hatch, LayerMark, PaintedArea } from "./Marks.tsx";

interface Props {
  readonly mark: MarkOfKey;
  readonly atlas: Atlas;
  readonly theme: ThemeName;
}

/** The sample of colour or line before the words of a row, decorative. */
export function KeyMark({ mark, atlas, theme }: Props) {
  const colour = (id: string) => {
    const family = atlas.familyById.get(id);
    return family ? colourOf(family, theme) : "currentColor";
  };
  switch (mark.kind) {
    case "family":
      return <LineSample colour={colour(mark.family)} width={2.5} />;
    case "status":
      return <LineSample colour="currentColor" dash={dashOf(mark.status)} width={1.75} />;
    case "cable":
      return <CableSample status={mark.status} medium={mark.medium} theme={theme} />;
    case "depth":
      return <DepthSteps fills={depthFills(theme)} />;
    case "member":
      return <Fill colour={memberFill(theme)} />;
    case "hatch":
      return <Hatch colour={groundOf(theme).disputed} />;
    case "city":
      return <CityMark shape={mark.shape} colour={colour(mark.family)} founder={mark.founder} />;
    case "guest": {
      const Mark = guestLegend.now?.Mark;
      return Mark ? <Mark sample={mark.sample} theme={theme} /> : null;
    }
    case "plain":
      return <LayerMark mark={mark.mark} colour={colour(cityFamily(atlas)?.id ?? "")} />;
    case "paint": {
      const look = paintLook(mark.tone, theme);
      // As on the map: areas in its fill, lines and marks in its ink.
      if (mark.as === "cities") return <CityMark shape="disc" colour={look.ink} />;
      if (mark.as === "areas")
        return <PaintedArea fill={look.fill} hatched={look.hatch !== null} ink={look.ink} dash={look.dash ?? []} />;
      return <LineSample colour={look.ink} dash={look.dash ?? []} width={2.5} />;
    }
  }
}
