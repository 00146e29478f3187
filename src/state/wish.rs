//! What a view asks of the browser. Views only say it; `browser` alone does it.

/// Something to be done outside of the page's own state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Put the address of the view on the clipboard.
    CopyLink,
    /// Ask for the record again.
    Retry,
    /// See to it that the mark that is meant is on the screen.
    ShowMark,
    /// Draw more rows of a list that is too long to stand there as a whole.
    MoreRows,
    /// Go from the picture to an event in the list, drawing it first if need be; there is a way back.
    GoTo(usize),
    /// Go back to the picture, where one was.
    ToPicture,
    /// Go to a year of the list, drawing it first if need be.
    GoToYear(i32),
    /// Begin at the top of a page that has just been drawn, with the focus on its heading.
    FocusHeading,
    /// Move the focus to the line of results, because what had it goes away.
    FocusResults,
    /// Move the focus to the chip at a place, because the one that was there goes away.
    FocusChip(u32),
    /// Open the filters on a narrow screen.
    ShowPanel,
    /// Open the list of keys.
    ShowKeys,
}
