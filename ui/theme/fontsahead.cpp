#include "ui/theme/fontsahead.h"

#include <QtGui/QFontDatabase>

namespace kia {

FontsAhead::FontsAhead()
    : m_thread([] {
          // any question makes Qt read the list; its font database is guarded for use in threads
          (void)QFontDatabase::hasFamily(QStringLiteral("Inter"));
      })
{}

FontsAhead::~FontsAhead()
{
    m_thread.join();
}

} // namespace kia
