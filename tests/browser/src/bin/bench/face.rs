//! What a page draws: only a page that draws the same is a measure.

use anyhow::Result;
use browser_tests::Page;

/// A line each: elements with what can be seen of them, then all words, the title and what is asked in the address.
const FACE: &str = r"(() => {
  const ways = [
    'class', 'value', 'd', 'x', 'y', 'width', 'height', 'href', 'aria-current', 'aria-label', 'data-count',
  ];
  const said = it => ways.map(way => it.getAttribute(way) ?? '').join(' ').replace(/ +/g, ' ').trim();
  const box = it => it.localName === 'input' ? `${it.checked} ${it.indeterminate} ${it.disabled} ${it.value}` : '';
  const hidden = it => it.hidden ? 'hidden' : '';
  const mark = it => it.localName === 'mark' ? it.textContent : '';
  const elements = [...document.querySelectorAll('.mast *, main *')];
  const lines = elements.map(it => `${it.localName} ${said(it)} ${box(it)} ${hidden(it)} ${mark(it)}`.trim());
  const words = document.querySelector('main').textContent.replace(/\s/g, '').match(/.{1,100}/gu) ?? [];
  return [...lines, ...words, document.title, location.search];
})()";

/// Where the app has changed, says in what `plain/` has to follow it.
pub(crate) async fn differ(pages: &[Page; 2], what: &str) -> Result<bool> {
    let (plain, app) = (pages[0].eval::<Vec<String>>(FACE).await?, pages[1].eval::<Vec<String>>(FACE).await?);
    let Some(place) = (0..plain.len().max(app.len())).find(|place| plain.get(*place) != app.get(*place)) else {
        return Ok(false);
    };
    println!("\nNot quite a fair measure: the pages draw different things after {what}, first here:");
    println!("  plain: {}", plain.get(place).map_or("nothing", String::as_str));
    println!("  app:   {}", app.get(place).map_or("nothing", String::as_str));
    Ok(true)
}
