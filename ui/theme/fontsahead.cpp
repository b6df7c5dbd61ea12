#include "ui/theme/fontsahead.h"

#include <QtCore/QStringList>
#include <QtGui/QFontDatabase>

namespace kia {

FontsAhead::FontsAhead()
    : m_thread([] {
          // any question makes Qt read the list; this one is answered wholly under the lock of its font database
          (void)QFontDatabase::families();
      })
{}

FontsAhead::~FontsAhead()
{
    m_thread.join();
}

} // namespace kia
