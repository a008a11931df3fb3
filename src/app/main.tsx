document.documentElement.dataset["appReady"] = "1";
