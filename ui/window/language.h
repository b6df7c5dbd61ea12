#pragma once

#include "core/explain/language.h"
