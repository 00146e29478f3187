//! Starts the page in the browser; natively there is nothing to start.

#[cfg(target_arch = "wasm32")]
fn main() {
    use k_defense::browser;
    use k_defense::state::{ListDrawer, Store};
    use k_defense::views::{App, more, piece};
    use leptos::mount::mount_to;
    use leptos::prelude::*;

    console_error_panic_hook::set_once();
    let Some(element) = browser::detached() else { return };
    let place = element.clone();
    mount_to(element, move || {
        let store = Store::new(browser::reading(), browser::FIRST_ROWS);
        browser::start(store, ListDrawer { piece, more });
        browser::swap_in(store, place);
        view! { <App store /> }
    })
    .forget();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    println!("This program is the page itself: `make serve` builds it and shows it in a browser.");
}
