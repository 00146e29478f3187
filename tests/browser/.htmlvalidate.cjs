// What every page of dist/ is held to: `make html`. All that html-validate recommends, but for the rules below.
module.exports = {
    root: true,
    extends: ["html-validate:recommended"],
    rules: {
        // Titles are those of events, at most 90 characters, with the name of the site behind; nothing cuts them.
        "long-title": "off",
    },
};
