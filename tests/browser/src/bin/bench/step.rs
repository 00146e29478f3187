//! Something that a visitor does, and how long the page takes for it.

use anyhow::{Result, ensure};
use browser_tests::Page;
use serde::Deserialize;

/// It is done right after a frame, so that every time waits as long for the next one. `painted` is when that frame was
/// drawn: a message that is sent from its beginning arrives after style, layout and paint. `script` and `frame` are the
/// parts of it in which the page was at work. `block` is the longest time in which nothing else could happen until all
/// rows are there: what a clock of five milliseconds and the browser itself say of it.
const MEASURE: &str = r"(async (target, act, pause) => {
  const task = () => new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(null);
  });
  const frame = () => new Promise(resolve => requestAnimationFrame(() => resolve(performance.now())));
  let block = 0;
  const tasks = list => list.getEntries().forEach(it => block = Math.max(block, it.duration));
  const observer = new PerformanceObserver(tasks);
  await frame();
  await task();
  observer.observe({ type: 'longtask' });
  const begin = performance.now();
  let last = begin;
  const clock = setInterval(() => {
    const now = performance.now();
    block = Math.max(block, now - last - 5);
    last = now;
  }, 5);
  const after = task();
  act(target);
  const drawing = await frame();
  const end = await task();
  const rows = document.querySelectorAll('#list li > article, #others article, #others tbody tr').length;
  const total = Number(document.querySelector('#total').dataset.total);
  const script = Math.min(drawing, await after) - begin;
  const is_ready = () => document.documentElement.dataset.ready === 'true';
  for (const start = performance.now(); !is_ready() && performance.now() - start < 20_000;) {
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  clearInterval(clock);
  // The address of what was typed is written meanwhile.
  await new Promise(resolve => setTimeout(resolve, Math.max(50, begin + pause - performance.now())));
  observer.disconnect();
  return { painted: end - begin, script, frame: end - drawing, block, rows, total, is_ready: is_ready() };
})";
/// Milliseconds from one letter to the next: longer than the pause after which the address is written.
const PAUSE: usize = 320;

/// What the page says of it.
#[derive(Clone, Copy, Debug, Deserialize)]
pub(crate) struct Step {
    /// To the next paint.
    pub(crate) painted: f64,
    /// At work in script until then.
    pub(crate) script: f64,
    /// At work in style, layout and paint.
    pub(crate) frame: f64,
    /// The longest block until the page was ready.
    pub(crate) block: f64,
    /// How many events the page says it shows.
    pub(crate) total: usize,
    rows: usize,
    is_ready: bool,
}

/// Clicks on the box of a country.
pub(crate) async fn click(page: &Page, country: &str) -> Result<Step> {
    let step = measure(page, &format!("input[name=country][value={country}]"), "it => it.click()", 0).await?;
    step.checked(&format!("the click on {country}"))
}

/// Lets the search field hold these words, as a letter more or less does.
pub(crate) async fn letter(page: &Page, words: &str) -> Result<Step> {
    let act = "it => { it.value = WORDS; it.dispatchEvent(new Event('input', { bubbles: true })); }";
    let step = measure(page, "#q", &act.replace("WORDS", &serde_json::to_string(words)?), PAUSE).await?;
    let step = step.checked(&format!("typing {words:?}"))?;
    let held: String = page.eval("document.querySelector('#q').value").await?;
    ensure!(held == words, "the search field holds {held:?} after typing {words:?}");
    Ok(step)
}

async fn measure(page: &Page, target: &str, act: &str, pause: usize) -> Result<Step> {
    page.eval(&format!("{MEASURE}(document.querySelector('{target}'), {act}, {pause})")).await
}

impl Step {
    fn checked(self, what: &str) -> Result<Self> {
        ensure!(self.total == 0 || self.rows > 0, "the first frame after {what} has no row");
        ensure!(self.is_ready, "the list is not complete 20 seconds after {what}");
        Ok(self)
    }
}
