// Everything this page does with the atlas. Comments are for those who copy from it.
import { connectEntente } from "../client/entente.js";
import "../client/entente-map.js";

// 1. An iframe that is already on the page, and a client for it. Only the iframe's own window and origin are heard.
const entente = connectEntente(document.querySelector("#frame"));

// 2. Events: what happens in the frame, whoever caused it.
for (const event of ["ready", "poseChanged", "selectionChanged", "sceneChanged", "error", "key", "height"]) {
  entente.on(event, (payload) => log(`event ${event}`, payload));
}

// 3. Commands are promises. The live map is fetched when the first one needs it.
const commands = {
  previousScene: () => entente.previousScene(),
  nextScene: () => entente.nextScene(),
  select: () => entente.select("JPN"),
  lookAt: () => entente.lookAt({ zoom: 3.5, lat: 38, lon: 15 }),
  setLayers: () => entente.setLayers({ labels: false }),
  setTime: () => entente.setTime("2019"),
  setPose: () => entente.setPose({ parameters: { view: "globe", families: ["ai"], time: null } }),
  getState: () => entente.getState(),
  export: async () => {
    const file = await entente.export("svg");
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = "entente.svg";
    link.click();
    URL.revokeObjectURL(link.href);
    return { type: file.type, size: file.size };
  },
};

for (const button of document.querySelectorAll("[data-command]")) {
  button.addEventListener("click", async () => {
    const name = button.dataset.command;
    log(`command ${name}`, "…");
    try {
      log(`answer to ${name}`, await commands[name]());
    } catch (error) {
      // error.code says what it is, error.message says it in words.
      log(`${name} was refused`, `${error.code}: ${error.message}`);
    }
  });
}

// 4. The element has the same commands as methods, the same events as "entente:…", and attributes that may change.
const map = document.querySelector("#map");
map.addEventListener("entente:selectionChanged", ({ detail }) => {
  document.querySelector("#chosen").textContent = `Chosen in the element: ${detail.selection ?? "nothing"}`;
});
document.querySelector("#theme").addEventListener("change", ({ target }) => map.setAttribute("theme", target.value));
document.querySelector("#language").addEventListener("change", ({ target }) => map.setAttribute("lang", target.value));

function log(what, payload) {
  const line = document.createElement("li");
  const name = document.createElement("strong");
  name.textContent = what;
  line.append(name, " ", typeof payload === "string" ? payload : JSON.stringify(payload));
  const list = document.querySelector("#log");
  list.prepend(line);
  while (list.children.length > 200) list.lastChild.remove();
}
