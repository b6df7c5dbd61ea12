#pragma once

#include <thread>

namespace kia {

/// Lets another processor look through the computer's fonts while this one makes the window: the list of them is half
/// of what the first letter waits for, and nothing else of a start takes as long. To be made after the application and
/// to go before it; whoever needs a font before the list is there waits for it, as without this.
class FontsAhead final
{
public:
    FontsAhead();
    FontsAhead(const FontsAhead &) = delete;
    FontsAhead &operator=(const FontsAhead &) = delete;
    ~FontsAhead();

private:
    std::thread m_thread;
};

} // namespace kia
