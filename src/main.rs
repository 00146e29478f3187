//! Starts the page in the browser; natively there is nothing to start.

#[cfg(target_arch = "wasm32")]
fn main() {
    use k_defense::browser::{self, Drawing};
    use k_defense::state::ListDrawer;
    use k_defense::views::{Marks, PICTURE_PLACE, SLOTS, app, filters, more, neighbours_in, piece, waiting};
    use leptos::mount::mount_to;
    use leptos::prelude::*;

    console_error_panic_hook::set_once();
    let Some(nowhere) = browser::detached() else { return };
    let drawing = Drawing {
        page: app,
        slots: &SLOTS,
        picture_place: PICTURE_PLACE,
        picture: |place, explorer| Box::new(mount_to(place, move || view! { <Marks explorer /> })),
        filters,
        waiting,
        neighbours: neighbours_in,
        list: ListDrawer { piece, more },
    };
    // Mounting nothing gives what effects need: an executor, and an owner for as long as the page lives.
    mount_to(nowhere, move || browser::start(drawing)).forget();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    println!("This program is the page itself: `make serve` builds it and shows it in a browser.");
}
